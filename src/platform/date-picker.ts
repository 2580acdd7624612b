import Taro from '@tarojs/taro';

export interface DatesToPick {
  /** `YYYY-MM-DD`; empty if nothing has been chosen yet. */
  readonly current: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Opens the platform's date picker. Resolves to the chosen date, `YYYY-MM-DD`, or to `none` if it was closed. */
export type PickDate = (dates: DatesToPick) => Promise<string>;

/** Alipay's call, which Taro passes through but does not type. */
interface WithDatePicker {
  datePicker(options: {
    readonly format: string;
    readonly currentDate?: string;
    readonly startDate: string;
    readonly endDate: string;
  }): Promise<{ readonly date: string }>;
}

/** Used on Alipay only: WeChat and browsers have a native control (ui/date-field). */
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
    // The user closed the picker.
    return 'none';
  }
};
