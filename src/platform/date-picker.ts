import Taro from '@tarojs/taro';

export interface DatesToPick {
  /** `YYYY-MM-DD`; empty where nothing has been chosen yet. */
  readonly current: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Shows the platform's dates; gives the one chosen, `YYYY-MM-DD`, or `none`. */
export type PickDate = (dates: DatesToPick) => Promise<string>;

/** Alipay's call, which Taro hands through and does not type. */
interface WithDatePicker {
  datePicker(options: {
    readonly format: string;
    readonly currentDate?: string;
    readonly startDate: string;
    readonly endDate: string;
  }): Promise<{ readonly date: string }>;
}

/** Only Alipay needs it: WeChat and browsers have a control of their own (ui/date-field). */
export const pickDate: PickDate = async ({ current, earliest, latest }) => {
  try {
    const { date } = await (Taro as unknown as WithDatePicker).datePicker({
      format: 'yyyy-MM-dd',
      ...(current !== '' && { currentDate: current }),
      startDate: earliest,
      endDate: latest,
    });
    return date;
  } catch {
    // The person closed it.
    return 'none';
  }
};
