export { OrdersPanel } from './orders.tsx';
export { Replies } from './replies.tsx';
