export default definePageConfig({ navigationBarTitleText: '这张居住证' });
