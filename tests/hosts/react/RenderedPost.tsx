// A post that a server renders: React takes it over, and then it listens.
import { useEffect, useState } from 'react';
import 'new-start-simulator/element';
import type { NewStartSimulatorElement } from 'new-start-simulator/element';

export function RenderedPost() {
  const [date, setDate] = useState('2020-10-16');
  const [isPlain, setPlain] = useState(false);
  // Its attribute is for tests: before that, what the reader does is not heard.
  useEffect(() => void (document.documentElement.dataset.listens = ''), []);
  const listen = (element: NewStartSimulatorElement) => {
    const end = new AbortController();
    element.addEventListener('change', ({ detail }) => setDate(detail.date), { signal: end.signal });
    return () => end.abort();
  };
  return (
    <main>
      <h1>A post</h1>
      <new-start-simulator
        ref={listen}
        path="one-year-2020 as-it-happened"
        view="paths limits"
        date={date}
        lang="en"
        transparent
        plain={isPlain}
      >
        <a href="https://example.org/new-start/">Open the simulator</a>
      </new-start-simulator>
      <p>The post is about {date}.</p>
      <button onClick={() => setPlain(!isPlain)}>Plain</button>
    </main>
  );
}
