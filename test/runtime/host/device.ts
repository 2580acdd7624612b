/** The phone's answers, stored until the browser's page is closed, so that they survive the app being killed. */
export interface DeviceAnswers {
  /**
   * Things that the person or the phone refuses: APIs such as `addPhoneCalendar`, which then fail; fetching the
   * `subpackage`; the `privacy contract`, after which WeChat asks again.
   */
  readonly refused?: readonly string[];
  /** APIs that this version of the platform lacks, from the app's next start on. */
  readonly absent?: readonly string[];
}

const KEY = 'device answers';

interface Device {
  refuses(what: string): boolean;
  lacks(api: string): boolean;
  /** Allows something that was refused before. */
  allow(what: string): void;
}

export function device(): Device {
  const answers = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as DeviceAnswers;
  const { refused = [], absent = [] } = answers;
  return {
    refuses: (what) => refused.includes(what),
    lacks: (api) => absent.includes(api),
    allow: (what) => {
      const left = refused.filter((each) => each !== what);
      sessionStorage.setItem(KEY, JSON.stringify({ ...answers, refused: left }));
    },
  };
}
