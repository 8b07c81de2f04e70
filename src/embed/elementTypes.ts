import type { Chronicle } from '../scenarios/chronicle.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';

/** What a `<new-start-simulator>` shows. */
export interface ElementState {
  /** The playhead. */
  date: CalendarDate;
  /** As an address names them: the id of a preset, or the link form of a scenario. */
  paths: string[];
  views: string[];
  /** Index of the active one of `paths`. */
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

/**
 * The simulator as an element. Its attributes are the parameters of an address: `path` and `view` hold lists separated by
 * spaces, `active`, `against`, `date`, `from`, `to`, `lang` and `theme` one value each, `transparent` and `plain` are there or not.
 */
export interface NewStartSimulatorElement extends HTMLElement {
  /** What happens on the active path; null before the element is in a document. */
  readonly chronicle: Chronicle | null;
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
