/** Where the browser's part begins. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// First, so that what the address carries is off the address bar before anything is drawn.
import './entry/carried.ts';
import './design/design.css';
import { keepFocus } from './design/focus/keep-focus.ts';
import { Broken } from './entry/Broken.tsx';
import { Routes } from './routes.tsx';
import { drawInLanguage } from './store/language.ts';
import { applyPreferences } from './store/preferences.ts';

applyPreferences();
keepFocus();
const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place to stand.');
const root = createRoot(place);
void drawInLanguage(() =>
  root.render(
    <StrictMode>
      <Broken>
        <Routes />
      </Broken>
    </StrictMode>,
  ),
);
