import { createRoot } from 'react-dom/client';
import { App } from './app';

const root = document.getElementById('outlook');
if (root) createRoot(root).render(<App />);
