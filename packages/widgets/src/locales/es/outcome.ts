import type {Words} from '../en.ts';

export const outcome: Words['outcome'] = {
  pending: email => [
    'Ya casi.',
    `Si ${email} aún no está suscrito, le llegará un mensaje. La suscripción empieza cuando pulse el botón de ese mensaje.`,
  ],
  confirmed: email => ['Listo.', `${email} está suscrito.`],
  already: email => ['No hace falta nada.', `${email} ya estaba suscrito.`],
  unknown: email => [
    'Enviado.',
    `El servicio del boletín recibió la suscripción de ${email} y no dijo qué sigue. Busque su mensaje en la bandeja de entrada.`,
  ],
  elsewhere: () => ['Un paso más.', 'Termine en la página del boletín, que se abre en otra pestaña.'],
  onlyThere: () => [
    'Un paso más.',
    'Esta página no puede enviar la suscripción: termine en la página del boletín.',
  ],
  noMessage: '¿No llegó ningún mensaje? Mire en la carpeta de correo no deseado.',
  noTab: '¿No se abrió otra pestaña?',
  anotherAddress: 'Usar otro correo',
  continueThere: 'Continuar en la página del boletín',
  hosted: 'Suscribirse en la página del boletín',
  hostedNote: 'Se abre en otra pestaña y ahí pide lo que necesita.',
  openPage: 'Abrir la página de suscripción del boletín',
  problems: {
    invalid: 'El servicio del boletín no lo aceptó. Revise el correo e inténtelo de nuevo.',
    blocked:
      'El servicio del boletín no acepta suscripciones desde esta página, o no con este correo. Pruebe con otro correo o avise al responsable del sitio.',
    'rate-limited': 'Hubo demasiadas suscripciones desde su red. Espere unos minutos e inténtelo de nuevo.',
    rejected: 'El servicio del boletín no pudo aceptar la suscripción. Inténtelo más tarde.',
    offline: 'No tiene conexión a internet. Conéctese e inténtelo de nuevo.',
    forbidden:
      'Las reglas de seguridad de esta página no dejan pasar la suscripción. Use la página del boletín o avise al responsable del sitio.',
    timeout:
      'El servicio del boletín no respondió a tiempo. Inténtelo de nuevo: suscribirse dos veces no causa problemas.',
    unreachable:
      'No pudimos comunicarnos con el servicio del boletín o leer su respuesta. Revise su conexión e inténtelo de nuevo: suscribirse dos veces no causa problemas.',
  },
};
