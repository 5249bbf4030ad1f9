// Short names of States that are one word and do not end in s, for missing apostrophes ("Jordans delegation").

/** In the order of the alphabet. */
export const statesWithoutS =
  'Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belgium Belize Benin ' +
  'Bhutan Bolivia Botswana Brazil Bulgaria Burundi Cambodia Cameroon Canada Chad Chile China Colombia Croatia Cuba Czechia Denmark ' +
  'Djibouti Dominica Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Georgia Germany Ghana Greece Grenada ' +
  'Guatemala Guyana Haiti Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kiribati ' +
  'Kuwait Kyrgyzstan Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Mali Malta ' +
  'Mauritania Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Nicaragua Niger Nigeria Norway ' +
  'Oman Pakistan Palau Panama Paraguay Peru Poland Portugal Qatar Romania Rwanda Samoa Senegal Serbia Singapore Slovakia Slovenia ' +
  'Somalia Spain Sudan Suriname Sweden Switzerland Syria Tajikistan Thailand Togo Tonga Tunisia Turkey Turkmenistan Tuvalu Uganda ' +
  'Ukraine Uruguay Uzbekistan Vanuatu Venezuela Yemen Zambia Zimbabwe'
