/** How this phone answers: kept until the browser's page is closed, so that it outlives the app being killed. */
export interface DeviceAnswers {
  /** APIs that fail as if the person or the phone had refused: `addPhoneCalendar`, `setClipboardData`, `subpackage` … */
  readonly refused?: readonly string[];
  /** APIs that this version of the platform does not have. */
  readonly absent?: readonly string[];
}

const KEY = 'device answers';

export function device(): { refuses: (api: string) => boolean; lacks: (api: string) => boolean } {
  const { refused = [], absent = [] } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as DeviceAnswers;
  return { refuses: (api) => refused.includes(api), lacks: (api) => absent.includes(api) };
}
