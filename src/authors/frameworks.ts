/** The element in an app of React 19. */
export const REACT_CODE = `import { useState } from 'react';
import 'new-start-simulator/element';

function Simulator() {
  const [date, setDate] = useState('2020-10-16');
  return (
    <new-start-simulator
      path={['one-year-2020', 'as-it-happened']}
      view="paths limits"
      date={date}
      onchange={({ detail }) => setDate(detail.date)}
    />
  );
}`;

/** For the compiler of Vue 3, in its configuration. */
export const VUE_CONFIG = `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'new-start-simulator' } } });`;

/** The element in an app of Vue 3. */
export const VUE_CODE = `<script setup>
import { ref } from 'vue';
import 'new-start-simulator/element';
const date = ref('2020-10-16');
</script>

<template>
  <new-start-simulator
    :path="['one-year-2020', 'as-it-happened']"
    view="paths limits"
    :date="date"
    @change="({ detail }) => (date = detail.date)"
  />
</template>`;
