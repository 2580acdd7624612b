export default definePageConfig({ navigationBarTitleText: '到期日和提醒' });
