import { mount } from 'svelte';
import built from 'virtual:proof';
import HowWeKnow from './HowWeKnow.svelte';
import './page.css';
import { preferredLanguage } from './session/language.ts';
import { Session } from './session/session.svelte.ts';
import './tokens.css';

const session = new Session();
session.open(location.search, preferredLanguage(navigator.languages));
mount(HowWeKnow, { target: document.getElementById('app')!, props: { session, built } });
document.documentElement.dataset.ready = '';
