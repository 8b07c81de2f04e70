import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { RenderedPost } from './RenderedPost';

console.log(
  renderToString(
    <StrictMode>
      <RenderedPost />
    </StrictMode>
  )
);
