import { View } from '@tarojs/components';
export default function Home() {
  return <View aria-label="hello" aria-role="heading">hello</View>;
}
