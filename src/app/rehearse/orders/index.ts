export { OrdersPanel } from './orders.tsx';
