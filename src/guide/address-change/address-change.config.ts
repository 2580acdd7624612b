export default definePageConfig({ navigationBarTitleText: '居住地址变更' });
