import type { Messages } from '../en.ts';
import { from2009to2011 } from './events/2009-2011.ts';
import { from2012to2019 } from './events/2012-2019.ts';
import { in2020 } from './events/2020.ts';
import { from2021to2022 } from './events/2021-2022.ts';
import { from2023to2026 } from './events/2023-2026.ts';
import type { Told } from './events/told.ts';

const TOLD: Record<string, Told> = {
  ...from2009to2011,
  ...from2012to2019,
  ...in2020,
  ...from2021to2022,
  ...from2023to2026
};

const ofEach = (words: keyof Told): Record<string, string> =>
  Object.fromEntries(Object.entries(TOLD).map(([id, told]) => [id, told[words]]));

export const events: Messages['events'] = { title: ofEach('title'), summary: ofEach('summary') };
