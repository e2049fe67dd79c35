export { ChangesList } from './changes-list.tsx';
export { ModelPage } from './page.tsx';
