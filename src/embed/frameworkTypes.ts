// The types of the npm entry: those of the element, and the element in JSX and in Vue's templates. Where there is
// neither React nor Vue, the latter say nothing.
import type * as React from 'react';
import type * as Vue from 'vue';
import type { ElementAttributes, ElementEventMap, NewStartSimulatorElement } from './elementTypes.ts';

export type * from './elementTypes.ts';

/** What either says of all elements, without what is said better here: `change` and `error` are events of our own. */
type Common<All> = Omit<All, keyof ElementAttributes | 'onChange' | 'onError'>;

type Listeners<Name extends 'react' | 'vue'> = {
  [Type in keyof ElementEventMap as `on${Name extends 'react' ? Type : Capitalize<Type>}`]?:
    ((event: ElementEventMap[Type]) => void) | undefined;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- as React has it
  namespace JSX {
    interface IntrinsicElements {
      'new-start-simulator': Common<
        React.DetailedHTMLProps<React.HTMLAttributes<NewStartSimulatorElement>, NewStartSimulatorElement>
      > &
        ElementAttributes &
        Listeners<'react'>;
    }
  }
}

declare module 'vue' {
  interface GlobalComponents {
    'new-start-simulator': new () => NewStartSimulatorElement & {
      $props: Common<Vue.HTMLAttributes & Vue.ReservedProps> & ElementAttributes & Listeners<'vue'>;
    };
  }
}
