import type { OutsiderWords } from '../outsiders';
import { list } from './phrases';

export const outsiders: OutsiderWords = {
  willRead: (people, ours) =>
    people === 1
      ? `Une personne extérieure à ${ours || 'votre organisation'} lira ceci.`
      : `${people} personnes extérieures à ${ours || 'votre organisation'} liront ceci.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} n’est pas une adresse de ${ours}, même si elle y ressemble. Est-ce bien la personne voulue ?`
      : `${list(addresses)} ne sont pas des adresses de ${ours}, même si elles y ressemblent. Sont-ce bien les personnes voulues ?`,
  templateForColleagues: (template, better) =>
    `« ${template} » est écrit pour des collègues. « ${better} » l’est aussi pour vos invités.`,
};
