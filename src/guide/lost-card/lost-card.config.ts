export default definePageConfig({ navigationBarTitleText: '卡丢了、坏了' });
