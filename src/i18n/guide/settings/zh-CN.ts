export const zhCN = {
  language: '语言',
  languages: { zh: '简体中文', en: 'English（英文）' },
  textSize: '字号',
  textSizes: { standard: '标准', large: '大', larger: '更大', largest: '最大' },
  sample: '还有 12 天到期，现在可以续签。',
  sampleLabel: '字号预览',
  phone: '在这里选的字号，会加在手机自己的字体设置上。',
  elder: '长辈模式',
  elderOn: '打开长辈模式',
  elderHint: '字更大，按钮更大，间距更宽，首页只留要紧的。',
  notStored: '现在已经生效，但手机的存储空间满了或不可用，下次打开会变回来。',
  loading: '正在取英文……',
};
