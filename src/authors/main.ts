import { mount } from 'svelte';
import '../page.css';
import { preferredLanguage } from '../session/language.ts';
import { Session } from '../session/session.svelte.ts';
import '../tokens.css';
import Authors from './Authors.svelte';

const session = new Session();
session.open(location.search, preferredLanguage(navigator.languages));
mount(Authors, { target: document.getElementById('app')!, props: { session, here: location.href } });
document.documentElement.dataset.ready = '';
