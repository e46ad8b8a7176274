import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The add-in's root folder: manifest.xml, assets/ and src/ are in it. */
export const root = resolve(__dirname, '..', '..');

export const manifestText = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
