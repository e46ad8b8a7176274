import { createRoot } from 'react-dom/client';
import { App } from './app';
import { reloadWhenRebuilt } from './live-reload';

const root = document.getElementById('outlook');
if (root) createRoot(root).render(<App />);
if (process.env.NODE_ENV === 'development') reloadWhenRebuilt();
