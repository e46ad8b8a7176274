import express, { type Router } from 'express';

/** Lets the settings of the local Outlook choose the rules of another organisation. */
export function policyApi(choose: (name: string) => void): Router {
  const api = express.Router();
  api.use(express.json());
  api.post('/policy', (request, response) => {
    choose(String(request.body.policy));
    response.json({});
  });
  return api;
}
