// A post in a blog made with React: what the simulator shows is the post's state.
import { useEffect, useRef, useState } from 'react';
import 'new-start-simulator/element';
import type { ElementAttributes, NewStartSimulatorElement } from 'new-start-simulator/element';

interface Told extends ElementAttributes {
  /** The simulators there are, by name, in order. */
  names: string[];
}

declare global {
  interface Window {
    tell: (told: Partial<Told>) => void;
    heard: [type: string, detail: unknown, phase: string | undefined][];
  }
}

export function Post() {
  const simulator = useRef<NewStartSimulatorElement>(null);
  const [told, setTold] = useState<Told>({
    names: ['first'],
    path: ['one-year-2020', 'as-it-happened'],
    view: ['paths', 'day'],
    date: '2020-10-16',
    lang: 'en'
  });
  useEffect(() => {
    window.tell = (more) => setTold((before) => ({ ...before, ...more }));
  }, []);
  const hear = ({ type, detail }: CustomEvent<unknown>) =>
    (window.heard ??= []).push([type, detail, simulator.current?.chronicle?.periods.at(-1)?.phase]);

  const { names, ...all } = told;
  return (
    <main>
      <h1>A post</h1>
      {names.map((name) =>
        name === 'first' ? (
          <new-start-simulator
            key={name}
            id={name}
            className="wide"
            ref={simulator}
            {...all}
            onready={hear}
            onchange={(event) => {
              hear(event);
              const { date } = event.detail;
              setTold((before) => ({ ...before, date }));
            }}
            onerror={hear}
          />
        ) : (
          <new-start-simulator key={name} id={name} view="limits" path="lapse-2021" plain />
        )
      )}
      <p>The post is about {told.date}.</p>
    </main>
  );
}
