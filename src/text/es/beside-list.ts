import type { BesideListWords } from '../beside-list';

export const besideList: BesideListWords = {
  figures: 'En cifras',
  loading: 'Un momento…',
  notLoaded: 'No se ha podido cargar una parte de esta página. Comprueba la conexión e inténtalo de nuevo.',
  keepTask: 'Mantener una tarea en To Do para los próximos siete días',
  keepTaskHint:
    'Una tarea nombra las reuniones de esos días que no tienen orden del día. Se actualiza cada vez que abres esta página y se marca como completada cuando no falta ninguno.',
};
