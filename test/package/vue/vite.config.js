import vue from '@vitejs/plugin-vue';
import { isCustomElement } from 'vision-widgets/vue';

export default {
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
