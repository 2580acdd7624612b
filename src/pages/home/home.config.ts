export default definePageConfig({ navigationBarTitleText: '居住证续签助手' });
