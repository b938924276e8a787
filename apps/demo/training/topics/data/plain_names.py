"""First names of many languages, so that a name is copied and not guessed."""

MORE_NAMES = tuple(
    """Paula Tobias Mira Henrik Oluwaseun Jess Greta Pepita Annika Bartholomew Bettina Birgit Camille Catalina Charlotte Christine Clara Colin Constantin Cornelia Damian Daphne Deborah Dominik Doris Edith
    Eleanor Eliza Elisabeth Emily Emmanuel Estelle Eugene Evelyn Fabian Faye Fernando Florian Frances Frederik Gabriel Gareth Genevieve Georgia Gerald Gerda Gilbert Giovanni Gordon Graham Gregor Guido Gustav
    Hannah Harold Harriet Hector Helga Hermann Hubert Ignacio Imogen Irene Isabel Isabella Jacqueline Jakob Jana Janet Jasmin Jerome Jessica Joachim Johanna Jolanda Jonathan Joseph Joshua Judith Julian Justin
    Karin Katharina Kathleen Kevin Klaus Konrad Kristina Lasse Leonard Leonie Leopold Lewis Lillian Lorenzo Lotte Louise Lucas Ludwig Luis Magdalena Malcolm Manuel Marcel Margaret Marianne Marie Marlene Martha
    Marvin Mathilda Matthew Maurice Maximilian Melanie Melissa Michelle Mireille Mirjam Monika Moritz Natalie Nathan Nele Nicolas Nicole Nigel Norbert Odette Ophelia Pascal Patricia Patrick Pauline Phoebe Pia
    Quentin Rachel Ralf Raphael Rebecca Regina Renate Richard Roberta Roland Rosalind Rosie Rupert Sabine Samuel Sandra Sebastian Selma Sibylle Sigrid Sonja Sophie Stefan Stella Stephanie Susanne Sylvia Tabea
    Tamara Tanja Theo Theresa Thomas Tiffany Timothy Tristan Ulrich Valentin Valerie Vanessa Veronica Victoria Vincent Viola Virginia Vivian Waldemar Wilhelm Winston Xavier Yannick Yvonne Zachary Adele Aaron
    Adrian Agatha Ailsa Alan Albert Alessia Alfie Alina Alma Alvin Amanda Amina Amos Anastasia Andre Andrew Angela Antonia Antonio Archie Ariel Arthur Arnold Audrey Aurora Axel Barbara Basil Beatrice Benedict
    Benjamin Bernadette Bernard Bertha Bianka Bill Blanca Bonnie Brandon Brian Brigitte Bridget Bruce Caleb Calvin Carl Carla Caroline Cassandra Cecilia Cedric Celeste Chiara Cillian Claudia Clement Clive
    Abena Adaeze Adebayo Ayodele Babatunde Chiamaka Chinedu Emeka Folake Ifeoma Kehinde Nnamdi Obinna Olamide Oluchi Segun Temitope Yetunde Zanele Thabo Sipho Lerato Nomsa Wanjiru Kamau Achieng Otieno Makena
    Aarav Aditi Ananya Anjali Ashok Deepa Deepika Divya Gaurav Harish Indira Ishaan Kavita Lakshmi Manish Neha Nikhil Padma Pooja Pranav Radha Rahul Rajesh Rohan Sanjay Shreya Sunita Suresh Tanvi Vikram Vijay
    Akira Asuka Daichi Emi Haruki Haruto Kaito Kenta Mariko Megumi Naoko Riku Ryo Satoshi Shinji Takashi Yoko Yoshi Hyun Jisoo Minji Seojun Soyeon Yuna Bao Feng Hui Jian Jing Lan Ming Xiaoming Yan Zhen Linh Thuy
    Ahmed Bilqis Dalia Ebrahim Faisal Farah Ghada Habib Hafsa Hala Huda Ibrahim Idris Jamal Khadija Khalid Layla Mahmoud Malik Maryam Mustafa Nabil Nadim Rania Rashid Salma Sami Shirin Soraya Tahira Walid Yasmin Ziad
    Agnieszka Bogdan Branka Danuta Dragan Ewa Goran Halina Ivana Jadwiga Jelena Jovana Kasia Krzysztof Ljubica Magda Marek Mateusz Milica Miroslav Nikola Oksana Pavel Radek Svetlana Tomasz Vesna Vladimir Wojciech Zofia
    Aino Eero Elina Helmi Juhani Kaisa Lauri Liisa Mikko Noora Oskari Paavo Saara Sanna Tuomas Asbjorn Bjarne Dagny Einar Gunnar Hakon Inger Jorunn Kjell Leif Maren Nils Oddvar Ragnhild Sigurd Solveig Torsten""".split()
)
