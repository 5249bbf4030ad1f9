// Adjectives of States that stand before "government"; from the country names of the United Nations Editorial Manual, nationality column.

/** In the order of the alphabet. */
export const nationalities =
  'Afghan Albanian Algerian Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri Bahamian Bahraini ' +
  'Bangladeshi Barbadian Belarusian Belgian Belizean Beninese Bhutanese Bolivian Botswanan Brazilian British Bruneian Bulgarian ' +
  'Burkinabe Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Comorian Congolese Croatian Cuban Cypriot Czech ' +
  'Danish Djiboutian Dominican Dutch Ecuadorian Egyptian Emirati Eritrean Estonian Ethiopian Fijian Filipino Finnish French Gabonese ' +
  'Gambian Georgian German Ghanaian Greek Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelandic Indian Indonesian ' +
  'Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kuwaiti Kyrgyz Lao Latvian Lebanese ' +
  'Liberian Libyan Lithuanian Malagasy Malawian Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Moldovan Mongolian ' +
  'Montenegrin Moroccan Mozambican Namibian Nepalese Nicaraguan Nigerian Norwegian Omani Pakistani Panamanian Paraguayan Peruvian ' +
  'Philippine Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Samoan Saudi Senegalese Serbian Singaporean Slovak Slovenian ' +
  'Somali Spanish Sudanese Surinamese Swazi Swedish Swiss Syrian Tajik Tanzanian Thai Togolese Tongan Tunisian Turkish Turkmen Ugandan ' +
  'Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Yemeni Zambian Zimbabwean American'
