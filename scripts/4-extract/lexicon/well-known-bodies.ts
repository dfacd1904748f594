/**
 * Companies, funds, agencies and societies that texts name without saying what they are, each with the other names it goes by after bars.
 * They need no page of their own; a body with one is in the hand-written organizations and comes before these.
 */
const list = `
Asia Cooperation Dialogue|ACD
Central Asia plus Japan Dialogue|Central Asia plus Japan|Central Asia + Japan|Central Asia + Japan Dialogue|Central Asia Plus Japan
Central Asia–Gulf Cooperation Council
Forum on China-Africa Cooperation|FOCAC
Eastern Africa Power Pool|EAPP
Southern African Power Pool|SAPP
West African Power Pool|WAPP
Central African Power Pool
Western Balkans Investment Framework|WBIF
Regional Cooperation Council
GUAM
Bucharest Nine|B9
Lublin Triangle
Ukraine Defense Contact Group
Eurojust
Eurostat
Eurocontrol
Europol
Community of Portuguese Language Countries|CPLP
Organisation internationale de la Francophonie|International Organisation of La Francophonie
Organisation of Eastern Caribbean States|OECS
Central American Integration System|SICA
Indian Ocean Rim Association|IORA
Global Fund
US Treasury|U.S. Treasury
Bundeswehr
Federal Reserve
Flydubai|FlyDubai
Eutelsat
Al Jazeera
Antonov
International Development Association|IDA
Alliance of Small Island States
Alliance of Sahel States
D-8|D-8 Organization for Economic Cooperation|Developing-8
Houthis|Huthis|Houthi|Huthi|Ansar Allah|Ansarullah|Houthi movement|Huthi movement
Oromo Liberation Army
AidData
Dassault|Dassault Aviation
Montsame|MONTSAME
flynas|Flynas
Fly Jinnah
AirSial
Electricite du Laos|Électricité du Laos|Electricité du Laos
Associated Press
Climate Investment Funds
Erdenes Mongol
Sweco
COWI
Metso
Korean Central News Agency|KCNA
Oyu Tolgoi
International Bank for Reconstruction and Development|IBRD
Multilateral Investment Guarantee Agency|MIGA
Global Environment Facility|GEF
Adaptation Fund
World Customs Organization|WCO
World Meteorological Organization|WMO
World Intellectual Property Organization|WIPO
World Tourism Organization|UNWTO|UN Tourism
International Telecommunication Union|ITU
International Civil Aviation Organization|ICAO
International Maritime Organization|IMO
International Trade Centre
Inter-Parliamentary Union|IPU
UN-Habitat
UNAIDS
UN Volunteers
UNDRR
OCHA|Office for the Coordination of Humanitarian Affairs
UNOPS
UNITAR
UNIDIR
Gavi
Universal Postal Union
Office for Democratic Institutions and Human Rights|ODIHR
OSCE Academy in Bishkek|OSCE Academy
OSCE Programme Office in Dushanbe|OSCE Programme Office
Parliamentary Assembly of the Council of Europe
Venice Commission
TURKSOY
Turkic Investment Fund
CAREC Institute
Interstate Commission for Water Coordination|ICWC
Interparliamentary Assembly of the CIS
Eurasian Fund for Stabilization and Development|EFSD
Arab Coordination Group
Arab Fund for Economic and Social Development
Abu Dhabi Fund for Development
Abu Dhabi National Oil Company|ADNOC
Abu Dhabi Ports|AD Ports Group|AD Ports
DP World
Mubadala
Qatar Fund for Development
Qatar Investment Authority
Qatar Charity
Qatar Airways
Nebras Power
Public Investment Fund
Saudi Aramco|Aramco
flydubai
Etihad
Air Arabia
Nordic Investment Bank
Black Sea Trade and Development Bank
International Investment Bank
Council of Europe Development Bank
Silk Road Fund
China Development Bank
Bank of China
China State Construction Engineering Corporation
China Road and Bridge Corporation|CRBC
China Railway Group
China Railway Construction Corporation
China Communications Construction Company|CCCC
PowerChina
Sinohydro
Sinopec
CNOOC
PetroChina
Huaneng
Gezhouba
ZTE
Hikvision
Dahua
BYD
Alibaba
TikTok
Tencent
CATL
COSCO
Zijin
Xinjiang Production and Construction Corps
China Institutes of Contemporary International Relations|CICIR
Chinese Academy of Social Sciences
Itochu
Marubeni
Mitsubishi Heavy Industries
Mitsubishi
Sumitomo Corporation|Sumitomo
Toyota
Hitachi
Toshiba
Komatsu
Kawasaki Heavy Industries
Japan Bank for International Cooperation|JBIC
Sasakawa Peace Foundation
Nippon Export and Investment Insurance
Hyundai
Hyundai Rotem
Samsung
Samsung C&T
Daewoo
Doosan Enerbility|Doosan
Korea Eximbank
POSCO
KEPCO
K-water
Lotte
Siemens
Siemens Energy
Siemens Gamesa
Alstom
Volkswagen
Deutsche Bahn
Deutsche Bank
Commerzbank
BASF
Thyssenkrupp
Rheinmetall
Claas
Lufthansa
DHL
Deutsche Welle
Friedrich Ebert Foundation|Friedrich-Ebert-Stiftung
Konrad Adenauer Foundation|Konrad-Adenauer-Stiftung
Rosa Luxemburg Foundation
Heinrich Böll Foundation
Hanns Seidel Foundation
German Council on Foreign Relations|DGAP
German Marshall Fund
Bertelsmann Foundation
Electricité de France|EDF|Électricité de France
Engie
Veolia
Thales
Dassault Aviation
Safran
Voltalia
Agence Française de Développement|French Development Agency|AFD
Enel
Ansaldo Energia
Cassa Depositi e Prestiti
Voith
Andritz
Strabag
OMV
Raiffeisen
Nestlé
Glencore
Trafigura
Vitol
Helvetas
BP
Rolls-Royce
Rio Tinto
Anglo American
British American Tobacco
HSBC
Standard Chartered
Barclays
Westminster Foundation for Democracy
Royal United Services Institute|RUSI
Google
Microsoft
Nvidia
OpenAI
Starlink
SpaceX
Palantir
ExxonMobil
Chevron
ConocoPhillips
General Electric
GE Vernova
Westinghouse
Wabtec
John Deere
Caterpillar
Lockheed Martin
Raytheon
Citigroup
JPMorgan
Goldman Sachs
Moody’s
S&P Global
Freeport-McMoRan
Air Products
Export-Import Bank of the United States|EXIM
Development Finance Corporation|DFC
Millennium Challenge Corporation|MCC
Peace Corps
National Endowment for Democracy
International Republican Institute
National Democratic Institute
Eurasia Group
Eurasia Foundation
Stimson Center
Hudson Institute
Heritage Foundation
Wilson Center
Quincy Institute
Middle East Institute
Foreign Policy Research Institute
American Foreign Policy Council
Oxus Society
Harriman Institute
Open Society Foundations
Soros Foundation
Ford Foundation
Bill & Melinda Gates Foundation
Mercy Corps
CARE International
Oxfam
Save the Children
World Vision
Caritas
Norwegian Refugee Council
Danish Refugee Council
International Rescue Committee
Norwegian Helsinki Committee
International Partnership for Human Rights
Global Witness
Bellingcat
Aga Khan Foundation
Aga Khan Fund for Economic Development
University of Central Asia
American University of Central Asia
Nazarbayev University
Kyrgyz-Russian Slavic University
Muslim World League
International Islamic Trade Finance Corporation|ITFC
Group 24
Islamic Renaissance Party of Tajikistan|IRPT|Islamic Renaissance Party
Hizb ut-Tahrir
Wagner Group
Rostec
Rostelecom
Russian Railways|RZD
Aeroflot
Sberbank
VTB
VEB.RF|VEB
Vnesheconombank
Gazprombank
Gazprom Neft
Novatek
Transneft
Tatneft
Rusal
Nornickel
Alrosa
Severstal
KAMAZ
AvtoVAZ
Uralvagonzavod
Yandex
Roscosmos
Roskomnadzor
Rosselkhoznadzor
Rospotrebnadzor
Rosoboronexport
Rossotrudnichestvo
Valdai Club|Valdai Discussion Club
Russian International Affairs Council
MGIMO
Atomenergomash
TVEL
Uranium One
MegaFon
Tcell
Babilon-Mobile
Orienbank
Amonatbank
Eskhata Bank|Bank Eskhata
Tajik Air
Tajiktransgaz
Pamir Energy
Samruk-Kazyna
Samruk-Energy
QazaqGaz
KazTransOil
KEGOC
Kazakhmys
KAZ Minerals
Air Astana
FlyArystan
Halyk Bank
Kazpost
Freedom Holding
Eurasian Resources Group
Tengizchevroil
Karachaganak Petroleum Operating
North Caspian Operating Company
Kazakhstan Temir Zholy|KTZ
Kyrgyz Temir Zholu|Kyrgyz Temir Jolu
Kyrgyzaltyn
Kumtor Gold Company
Centerra Gold
Uzbekneftegaz
Uzbekistan Airways
Uzbekistan Temir Yollari|Uzbekistan Railways
Uztransgaz
UzAuto Motors
Navoiyuran
Almalyk Mining and Metallurgical Complex|Almalyk MMC
Uzatom
Türkmengaz|Turkmengaz|Turkmengas
Türkmennebit
Turkmenistan Airlines
Azerbaijan Railways
Azerbaijan Airlines|AZAL
Azerenerji
Petkim
BOTAŞ|BOTAS
Turkish Airlines
Pegasus Airlines
Çalık Holding|Calik Holding|Çalık Enerji
Baykar
Aselsan
Turkish Aerospace Industries
Koç Holding
Sabancı Holding
Ziraat Bank
Türk Eximbank
Rönesans
Yapı Merkezi
Georgian Railway
Mahan Air
Iran Air
Khatam al-Anbiya
National Iranian Oil Company|NIOC
National Iranian Gas Company|NIGC
Ports and Maritime Organization
Islamic Revolutionary Guard Corps|IRGC
Sangob
Tavanir
Ariana Afghan Airlines
Kam Air
Da Afghanistan Breshna Sherkat|DABS
Da Afghanistan Bank
Pakistan International Airlines|PIA
WAPDA
National Logistics Cell|NLC
National Transmission and Despatch Company|NTDC
Inter-Services Intelligence
Baloch Liberation Army|BLA
Tata Steel
Tata Power
Reliance Industries
Adani Group
Larsen & Toubro
NTPC
NHPC
ONGC Videsh|ONGC
Indian Oil Corporation
GAIL
Bharat Electronics
BrahMos Aerospace
IndiGo
India Ports Global|Indian Ports Global Limited
Indian Council of World Affairs
Observer Research Foundation
Vedanta
Petronas
Pertamina
Temasek
Singapore Airlines
Vietnam Airlines
Petrovietnam
VinFast
Vingroup
Viettel
Petrobras
Eletrobras
Embraer
YPF
Ecopetrol
Codelco
Pemex
Sonatrach
Sonangol
Eskom
MTN
Dangote Group
Ethiopian Airlines
Petrosen
OCP Group
Orascom
Elsewedy Electric
Equinor
Statkraft
Norsk Hydro
Yara
Statoil
Telenor
Nokia
Fortum
Wärtsilä
Outotec
Ericsson
Telia
Volvo
Scania
Saab
ABB
IKEA
Maersk
Vestas
Ørsted
Novo Nordisk
Philips
ASML
Boskalis
Repsol
Enagás
Iberdrola
Navantia
Orlen|PKN Orlen
LOT Polish Airlines
PESA
Skoda
Škoda Transportation
CEZ
Slovnaft
MOL Group
Wizz Air
Naftogaz
Ukrenergo
Energoatom
Metinvest
MTZ|Minsk Tractor Works
BelAZ
Belaruskali
Belavia
South Caucasus Railway
Belneftekhim
Development Bank of Kazakhstan
Caspian Pipeline Consortium|CPC
Trans Adriatic Pipeline AG
Shah Deniz Consortium
ACWA Power
Masdar
Total Eren
Scatec
Amea Power
First Quantum|First Quantum Minerals
Ivanhoe Mines
BHP
Albemarle
Ganfeng|Ganfeng Lithium
Tianqi Lithium
SQM
Changan
Chery
Haval
Geely
Great Wall Motor|Great Wall Motors
Dongfeng
Foton
SAIC Motor|SAIC
Exeed
Jetour
Zeekr
Li Auto
Xiaomi
Lenovo
Renault
Stellantis
Peugeot
Nissan
Mazda
Isuzu
Mercedes-Benz
BMW
Bosch
Michelin
Unilever
Danone
Carrefour
Coca-Cola
PepsiCo
Procter & Gamble
Pfizer
AstraZeneca
Novartis
Sanofi
GSK
Mastercard
PayPal
Western Union
Airbnb
Netflix
Ant Group
JD.com
Temu
Shein
Alipay
WeChat Pay
UnionPay
Foxconn
TSMC
SK Hynix
LG Electronics
Hanwha
KOGAS
Korea National Oil Corporation|KNOC
JICA
KOICA
Mitsui
JOGMEC
INPEX
Tokyo Electric Power Company|TEPCO
China Energy|China Energy Engineering
China Huadian
China Three Gorges|Three Gorges Corporation
State Grid Corporation of China
China Southern Power Grid
China National Nuclear Corporation|CNNC
CNPC
COSCO Shipping|Cosco Shipping
China Merchants|China Merchants Group
Norinco
CRRC
Jinko Solar|JinkoSolar
LONGi
Goldwind
Envision Energy
CMOC
Chinalco
China Railway Container Transport
China Railway Express
Air China
China Southern Airlines
China Eastern Airlines
Cathay Pacific
Saudia
Riyadh Air
Gulf Air
Kuwait Airways
Oman Air
EgyptAir
Kenya Airways
Royal Air Maroc
RwandAir
South African Airways
Avianca
Aeroméxico
Ryanair
easyJet
Air France
KLM
British Airways
Uzavtosanoat
Uzkimyosanoat
UzGasTrade
Navoi Mining and Metallurgical Company|NMMC
Astana Motors
Allur
Kazzinc
Azercell
Surgutneftegaz
Bashneft
Sibur
Uralkali
PhosAgro
EuroChem
Evraz
Magnitogorsk Iron and Steel Works
Norilsk Nickel
Sovcomflot
Rosseti
Unipro
Polymetal
Tinkoff
Wildberries
Kaspersky
Rossiya Segodnya
Rybar
Naftna Industrija Srbije|NIS
Srbijagas
Bulgargaz
DESFA
DEPA
Romgaz
Transgaz
Hidroelectrica
Nuclearelectrica
Transelectrica
Eustream
Elering
Fingrid
Litgrid
Rail Baltica|RB Rail
Vattenfall
LKAB
Northvolt
Rosenergoatom
ArcelorMittal
Tenaris
Siemens Healthineers
Uniper
RWE
EnBW
E.ON
Hapag-Lloyd
CMA CGM
Orano
Areva
Framatome
Air Liquide
Schneider Electric
Bouygues
Eiffage
Imerys
Eramet
Perenco
Maurel & Prom
Saipem
Snam
Fincantieri
Pirelli
Telecom Italia
UniCredit
Intesa Sanpaolo
BBVA
Telefónica
Acciona
Naturgy
Técnicas Reunidas
Harbour Energy
Tullow Oil
Cairn Energy
Standard Bank
Nedbank
Sasol
Transnet
NamPower
Nampa
Debswana
De Beers
ZESCO
KenGen
Kenya Power
Safaricom
Ethio Telecom
NNPC
GNPC
COCOBOD
Afreximbank
Africa Finance Corporation
Africa50
Kuwait Petroleum Corporation
QatarEnergy
Ooredoo
Ma’aden|Maaden
SABIC
ACWA
Etisalat
AviLease
Emaar
Elbit Systems
Israel Aerospace Industries
Teva
OPPO
Infosys
Wipro
Tata Consultancy Services
Tata Motors
Tata Group
Maruti Suzuki
Bharat Petroleum
Hindustan Petroleum
Coal India
State Bank of India
Exim Bank of India|India Exim Bank
NVVN
Nayara Energy
GMR|GMR Group
SJVN
Biman Bangladesh Airlines
Petrobangla
Grameen Bank
Lanka Electricity Board|Ceylon Electricity Board
Nepal Electricity Authority
Nepal Airlines
Druk Green Power
Ncell
Sembcorp
Singtel
Khazanah
Garuda Indonesia
Freeport Indonesia
Antam
MIND ID
San Miguel Corporation
Woodside
Fortescue
Lynas
Cameco
Nutrien
Suncor
Hydro-Québec
SNC-Lavalin|AtkinsRéalis
Bombardier
Newmont
Alcoa
Halliburton
Schlumberger|SLB
Baker Hughes
Bechtel
Northrop Grumman
General Dynamics
L3Harris
Cargill
Archer Daniels Midland|ADM
Louis Dreyfus
Tyson Foods
Walmart
Amazon Web Services
Moderna
Qualcomm
Micron
IBM
Cisco
Tesla
Ford Motor
General Motors
Harley-Davidson
Venture Global
Cheniere
Sempra
Bloomberg Economics
Capital Economics
Oxford Economics
Rystad Energy
Wood Mackenzie
Kpler
Argus Media
Benchmark Mineral Intelligence
Fastmarkets
Verisk Maplecroft
Lowy Institute
Kiel Institute
Bruegel
SIPRI
`;

/** The name of each body by every form of it, with right apostrophes. */
export const wellKnownBodies: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...others] = line.split('|');
      return [name, ...others].map((form) => [form, name] as const);
    }),
);
