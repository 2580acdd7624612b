export default definePageConfig({ navigationBarTitleText: '重新申领' });
