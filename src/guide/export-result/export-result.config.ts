export default definePageConfig({ navigationBarTitleText: '保存和分享', enableShareAppMessage: true });
