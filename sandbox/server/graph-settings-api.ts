import express, { type Router } from 'express';
import type { GraphFaults } from '../graph/faults';
import type { GraphControl } from '../graph/graph-log';

/** What the settings of the local Outlook change about its Graph, and what they show of it. */
export function graphSettingsApi(graph: GraphControl): Router {
  const api = express.Router();
  api.use(express.json());
  api.post('/settings', (request, response) => {
    graph.set(request.body as Partial<GraphFaults>);
    // A kept connection that breaks later would be repeated by the browser, unseen.
    response.set('Connection', 'close').json({});
  });
  api.get('/log', (_request, response) => {
    response.json(graph.log());
  });
  return api;
}
