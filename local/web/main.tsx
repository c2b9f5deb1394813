import './process-shim';
import '@atlaskit/css-reset';
import './shell/shell.css';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app';

const container = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
createRoot(container).render(<App />);
