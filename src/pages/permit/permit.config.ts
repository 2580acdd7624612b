export default definePageConfig({ navigationBarTitleText: '居住证办理' });
