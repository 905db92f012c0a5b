import '@fontsource-variable/figtree/wght.css';
import './tokens.css';
import './base.css';
import './style.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { watchServer } from './ask.ts';

const page = document.getElementById('page');
if (page) render(<App />, page);
watchServer();
