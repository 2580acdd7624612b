export default definePageConfig({ navigationBarTitleText: '记下我的居住证' });
