export { ProcedureDialog } from './procedure.tsx';
