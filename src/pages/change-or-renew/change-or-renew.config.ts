export default definePageConfig({ navigationBarTitleText: '居住证信息变更/签注' });
