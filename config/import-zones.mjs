// The imports allowed between folders (docs/architecture.md). A folder may always import itself.
const PLATFORM_FOR_SCREENS = ['platform/navigation.ts', 'platform/scroll.ts'];
/** Types of the authority's records. */
const PORT = 'citizen/citizen-records.ts';
/** The questions that are asked; their content is in the guide. */
const QUESTION_IDS = 'question-ids.ts';
/** Types of what the demonstration offers; its strings are drawn by screens of the guide. */
const DEMONSTRATION = 'citizen/mock/demonstration.ts';
/** What the adapter over HTTP sends with. */
const HTTP = 'platform/http-request.ts';
const MAY_IMPORT = {
  pages: ['components', 'ui', 'journey', 'search', 'i18n', 'rules', PORT, ...PLATFORM_FOR_SCREENS],
  guide: [
    'components',
    'ui',
    'journey',
    'search',
    'i18n',
    'rules',
    PORT,
    QUESTION_IDS,
    DEMONSTRATION,
    ...PLATFORM_FOR_SCREENS,
  ],
  components: ['ui', 'journey', 'i18n', 'rules', PORT, 'platform'],
  journey: ['rules', 'citizen', 'platform'],
  ui: ['i18n', 'platform'],
  citizen: ['rules', HTTP],
  // Types only: the texts name the values of the law and the sources, and know nothing else of them.
  i18n: ['rules', 'citizen'],
  search: [],
  platform: [],
  rules: [],
};
const APP_MAY_IMPORT = ['components', 'ui', 'journey', 'i18n', 'platform/navigation.ts'];

const folders = (names) => names.map((name) => `./${name}`);
/** Paths and parameters of the screens: data that every folder except the law may use. */
const ROUTES = './routes.ts';

/** Zones for import-x/no-restricted-paths. */
export const importZones = [
  ...Object.entries(MAY_IMPORT).map(([folder, others]) => ({
    target: `./src/${folder}`,
    from: './src',
    except: [...folders([folder, ...others]), ...(folder === 'rules' ? [] : [ROUTES])],
    message: `src/${folder} may import ${others.length > 0 ? others.join(', ') : 'nothing else in src'}.`,
  })),
  {
    target: './src/app.tsx',
    from: './src',
    except: [...folders(APP_MAY_IMPORT), ROUTES],
    message: `The app itself may import ${APP_MAY_IMPORT.join(', ')}.`,
  },
  {
    target: './src/app.config.ts',
    from: './src',
    except: ['./platform', ROUTES],
    message: 'The app configuration may import platform, for what each platform calls its window, and the routes.',
  },
];

/** Code that runs in the app must not import code that runs in Node. Its tests may. */
export const outsideTheApp = ['tools', 'test', 'config'].map((folder) => ({
  target: './src',
  from: `./${folder}`,
  message: `src must not import ${folder}/.`,
}));

/** The law, the port with its schemas, and what travels; the mock people, whom a demonstration gateway plays. */
const GATEWAY_MAY_IMPORT = [
  'rules',
  PORT,
  'citizen/result-schemas.ts',
  'citizen/http/contract.ts',
  'citizen/mock/people.ts',
  'citizen/mock/mock-person.ts',
  'citizen/mock/permit-in-story.ts',
  'citizen/mock/review.ts',
];

export const gatewayZones = [
  {
    target: './gateway',
    from: './src',
    except: folders(GATEWAY_MAY_IMPORT),
    message: `gateway/ may import from src only ${GATEWAY_MAY_IMPORT.join(', ')}.`,
  },
];
