/** 12345, on the last screen of every path (R61). */
export const hotline = { call: '打 12345 市民热线', failed: '没有拨出去。号码是 12345。' };
