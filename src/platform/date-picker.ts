import Taro from '@tarojs/taro';
import type { PickDate } from './date-picker.types';

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
