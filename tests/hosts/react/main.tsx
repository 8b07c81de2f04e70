import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Post } from './Post';
import { RenderedPost } from './RenderedPost';

const root = document.getElementById('root')!;
if (root.hasChildNodes())
  hydrateRoot(
    root,
    <StrictMode>
      <RenderedPost />
    </StrictMode>
  );
else
  createRoot(root).render(
    <StrictMode>
      <Post />
    </StrictMode>
  );
