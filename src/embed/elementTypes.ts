import type { Chronicle } from '../scenarios/chronicle.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';

/** What a `<new-start-simulator>` shows. */
export interface ElementState {
  /** The playhead. */
  date: CalendarDate;
  /** As an address names them: the id of a preset, or the link form of a scenario. */
  paths: string[];
  views: string[];
  /** Index of the active one of `paths`; the attribute `active` counts from 1. */
  active: number;
}

/** An attribute that could not be read; what it says in words stands on the screen. */
export interface ElementError {
  parameter: string;
  value: string;
  /** For whoever made the page. */
  message: string;
}

/** The events of a `<new-start-simulator>`, none of which bubbles. */
export interface ElementEventMap {
  /** The first picture is on the screen. */
  ready: CustomEvent<ElementState>;
  /** The reader, or an attribute, has changed what is shown. */
  change: CustomEvent<ElementState>;
  error: CustomEvent<ElementError>;
}

type View = 'paths' | 'limits' | 'verification' | 'deadlines' | 'lifecycle' | 'day' | 'score';
/** One of a few words, or any text: a list with spaces between. */
type OrText<Word extends string> = Word | (string & {});

/** What a `<new-start-simulator>` can be told, as attributes or as properties: the parameters of an address. */
export interface ElementAttributes {
  /** Up to four, each a preset's id or the link form of a scenario: as a list, or as text with spaces between. */
  path?: string | readonly string[] | null | undefined;
  view?: OrText<View> | readonly OrText<View>[] | null | undefined;
  /** The playhead. */
  date?: string | null | undefined;
  /** Which of the paths is the active one, from 1. */
  active?: string | number | null | undefined;
  /** Which of the paths it is compared with, from 1. */
  against?: string | number | null | undefined;
  /** The first of the days that the axis shows. */
  from?: string | null | undefined;
  /** The first of the days after those that the axis shows. */
  to?: string | null | undefined;
  lang?: 'en' | 'ru' | null | undefined;
  theme?: 'auto' | 'light' | 'dark' | null | undefined;
  /** No ground is painted. */
  transparent?: boolean | '' | null | undefined;
  /** No controls. */
  plain?: boolean | '' | null | undefined;
}

/**
 * The simulator as an element. Its attributes are the parameters of an address: `path` and `view` hold lists separated by
 * spaces, `active`, `against`, `date`, `from`, `to`, `lang` and `theme` one value each, `transparent` and `plain` are there or not.
 * Each has a property that says the same, and that may be set to a list, a number or null as well. They say what was asked
 * for; what is shown since the reader has moved is in the event `change`.
 */
export interface NewStartSimulatorElement extends HTMLElement {
  /** What happens on the active path; null before the element is in a document. */
  readonly chronicle: Chronicle | null;
  get path(): string;
  set path(value: ElementAttributes['path']);
  get view(): string;
  set view(value: ElementAttributes['view']);
  get date(): string;
  set date(value: ElementAttributes['date']);
  get active(): string;
  set active(value: ElementAttributes['active']);
  get against(): string;
  set against(value: ElementAttributes['against']);
  get from(): string;
  set from(value: ElementAttributes['from']);
  get to(): string;
  set to(value: ElementAttributes['to']);
  get theme(): string;
  set theme(value: ElementAttributes['theme']);
  get transparent(): boolean;
  set transparent(value: ElementAttributes['transparent']);
  get plain(): boolean;
  set plain(value: ElementAttributes['plain']);
  addEventListener<Type extends keyof ElementEventMap>(
    type: Type,
    listener: (this: NewStartSimulatorElement, event: ElementEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'new-start-simulator': NewStartSimulatorElement;
  }
}
