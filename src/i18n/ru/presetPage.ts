import type { PresetPageWords } from '../en/presetPage.ts';
import { date } from './grammar.ts';

export const presetPage: PresetPageWords = {
  treaty: 'ДСНВ',
  treatyInFull:
    'Договор между Российской Федерацией и Соединёнными Штатами Америки о мерах по дальнейшему сокращению и ограничению стратегических наступательных вооружений',
  ending: {
    expired: {
      recorded: (day) => `истёк ${date(day)} года`,
      supposed: (day) => `истекает ${date(day)} года`
    },
    withdrawn: {
      recorded: (day) => `прекратил действие из-за выхода ${date(day)} года`,
      supposed: (day) => `прекращает действие из-за выхода ${date(day)} года`
    },
    succeeded: {
      recorded: (day) => `был заменён новым договором ${date(day)} года`,
      supposed: (day) => `заменяется новым договором ${date(day)} года`
    }
  },
  stillInForce: 'остаётся в силе до конца нарисованного пути',
  title: (path, ending) => `${path}: ДСНВ ${ending}`,
  description: {
    recorded: (ending, about) => `Договор ${ending}. ${about}`,
    supposed: (ending, about) => `На этом предполагаемом пути Договор ${ending}. ${about}`
  },
  alt: (path, ending, left) =>
    left
      ? `«${path}»: ДСНВ ${ending}. Две полосы на одной оси времени с 2010 по 2031 год: вверху этот путь, до ${date(left)} года — как было, дальше — предположение, под ним то, что было на деле.`
      : `«${path}»: ДСНВ ${ending}. Полоса на оси времени с 2010 по 2031 год; всё это было на деле.`,
  altOfAll: (paths) =>
    `Полосы на одной оси времени с 2010 по 2031 год (путей: ${paths}): когда ДСНВ в силе на каждом пути и когда он прекращается. Серым — то, что было, цветом — предположения.`,
  picture: {
    ends: {
      expired: { recorded: 'ДСНВ истёк', supposed: 'ДСНВ истекает' },
      withdrawn: {
        recorded: 'ДСНВ прекратил действие из-за выхода',
        supposed: 'ДСНВ прекращает действие из-за выхода'
      },
      succeeded: { recorded: 'ДСНВ был заменён', supposed: 'ДСНВ заменяется' }
    },
    recorded: 'было',
    supposed: 'предположение',
    allRecorded: 'Было на деле',
    supposedFrom: (day) => `Предположение с ${date(day)} года`,
    key: 'Серым — что было, цветом — предположения.',
    source: (version) => `Рассчитано по тексту Договора и открытым источникам. Версия ${version}.`
  }
};
