package app.hearsay.nickname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsuitableWordsTests {

    private static final List<String> FIRST_NAMES = words("""
            Emma Mia Hannah Emilia Sofia Lina Anna Marie Mila Ella Lea Clara Leni Luisa Lena Johanna Ida Frieda Mathilda Nele
            Charlotte Amelie Lilly Maja Sarah Laura Greta Julia Lisa Katharina Antonia Paula Isabella Assunta Cassandra Analena
            Annalena Analia Anastasia Analuisa Kassandra Kunigunde Dörte Heike Silke Titania Fabienne Babette Bettina Wiebke
            Noah Leon Paul Matteo Ben Finn Elias Felix Jonas Luca Henry Theo Anton Oskar Maximilian Jakob Emil Liam Levi Moritz
            Dick Titus Nigel Hansi Heiko Falk Volker Jörg Götz Arsenij Arsen Till Tillmann Detlef Lothar Günther Ingo Uwe Fritz
            Nils Niklas Niels Ole Sönke Fiete Bosse Kilian Kili Willy Willi Billy Fidel Benito Franco Rudolf Hermann Horst Josef
            Mehmet Mustafa Ahmet Ali Hüseyin Hasan Ibrahim Ismail Osman Yusuf Murat Ömer Emre Kerem Eren Yiğit Arda Nazım Naz
            Nazlı Nazife Nazan Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Sultan Hürrem Gül Gülşen Büşra Ebru Şükrü Sıla
            Ecrin Asya Azra Defne Ceren İrem Çağla Tuğba Sevgi Songül Dilara Kübra Esra Umut Ufuk Uğur Cem Can Deniz Ilker
            Mohammed Muhammad Ahmad Omar Khaled Hassan Hussein Abdullah Youssef Karim Tarek Bilal Hamza Anas Saddam Osama Isis
            Assad Nazir Nazim Bashar Jihad Islam Amin Idris Faisal Fadi Rami Sami Shadi Fatima Aisha Maryam Zainab Layla
            Noor Yasmin Rania Hala Dunia Nadia Salma Amira Shaima Shirin Ashita Ishita Akshita Harshit Rakshit Nishit
            Олександр Дмитро Андрій Сергій Володимир Іван Микола Тарас Богдан Ярослав Максим Артем Назар Юрій Оксана Олена Наталія
            Ірина Тетяна Юлія Катерина Настя Соломія Дарина Ганна Марія Вікторія Злата Oleksandr Dmytro Andrii Serhii Volodymyr
            Ivan Mykola Taras Bohdan Yaroslav Nazar Yurii Oksana Olena Nataliia Iryna Tetiana Yuliia Kateryna Nastya Solomiia
            Oliver George Harry Jack Jacob Charlie Thomas Oscar William James Arthur Freddie Archie Alfie Logan Isaac Randy Gaylord
            Gay Cockburn Woody Fanny Roger Rod Peter Willie Dickens Richard Ashley Assaf Hitchcock Olivia Amelia Isla Ava Ivy Grace
            Freya Poppy Jessica Sophie Chloe Phoebe Peggy Kitty Candy Virginia Regina Angelina Melania Cumali Cumhur Kumiko
            Jakub Antoni Szymon Filip Franciszek Aleksander Wojciech Krzysztof Łukasz Paweł Piotr Tomasz Grzegorz Zbigniew Stanisław
            Zuzanna Hanna Maja Oliwia Zofia Agnieszka Małgorzata Katarzyna Joanna Dorota Ewa Elżbieta Ewelina Bożena Jadwiga Kinga
            Nguyễn Trần Phúc Phuc Dũng Dung Bích Bich Hùng Hưng Huy Minh Quang Tuấn Anh Linh Lan Hương Thảo Trang Ngọc Mỹ Thị Hồng
            Ly Vy Khánh Long Nam Sơn Đức Phương Nga Yến Cúc Thu Hoa Mai My Bảo Gia An Khang Fu Fukuda Kazuki Sakura Yoshito
            Aleksandra Ignazio Bonifazia Nazaria Chiara Giulia Beatrice Massimo Cassius Cassidy Kassia Tassilo Vanessa Alyssa Larissa
            """);

    private static final List<String> SURNAMES_AND_OTHER_WORDS = words("""
            Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder
            Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Köhler Herrmann König Walter Mayer
            Huber Kaiser Fuchs Lang Scholz Möller Weiß Jung Hahn Vogel Keller Frank Berger Winkler Roth Beck Lorenz Baumann Franke
            Albrecht Schuster Simon Böhm Winter Kraus Martin Schumacher Flick Flicker Klick Eichmann Heil Sack Barsch Marschall Warschau
            Arschawin-Fan Cockerill Hancock Peacock Babcock Sexton Sussex Essex Middlesex Scunthorpe Lightwater Clitheroe
            Dickinson Dickens Assmann Assmus Hassan Glass Bass Klassenbeste Klassenass Essen Hitlisten Hitliste Hitparade Nigeria
            Niger Spaß Spass Sparta Spatz Pass Passau Massage Tasse Kassel Analyse Analytiker Kanalarbeiter Banal Titanic Titel
            Tittmoning Attitude Computer Therapist Grapefruit Drapers Shitake-Pilz Mishito Pushit Document Circumference Cucumber
            Schwanz Glocke Hahnenkamm Raketenmann Sexta Sextant Unisex-Fan Dachs Schweinsteiger Sauer Sauber Saturn Ratten Rattle
            Fickert Ficus Pacific Trafficker Wichern Wichmann Wichtel Huracan Hurrikan Huhn Nutella Kackadu
            Kakadu Kakao Kaktus Pissarro Mississippi Pistazie Mohrenkopf Mohr Schwarzenegger Wenger Enger Finger
            Naziha Ignazius Faschingsprinz Adolfine Gustav Hitzler Hittinger Bitcoin Habicht Bitburg Crapaud Scrap Trapez
            Gaming Gamer GG Zocker Boss King Queen Ninja Pikachu Fortnite Minecraft Roblox Messi Ronaldo Mbappe Haaland Musiala Kroos
            Neuer Wirtz Bayern BVB Schalke Einhorn Drache Pizza Nudel Keks Brezel Ketchup Schokolade Mathe Physik Pluto Mars Venus
            Assistent Assel Klasse Massiv Rasse Basstuba Compass Grass Embassy Cassette Dumbledore Dobby Button Butter Rebutt
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arsch",
                "ARSCH",
                "arschloch",
                "Arsch Loch",
                "Du Arschloch",
                "DuArschloch",
                "4rschl0ch",
                "Ar$ch",
                "A r s c h",
                "A.R.S.C.H",
                "a_r_s_c_h",
                "Aaarsssch",
                "Ärsche x Arsch",
                "Аrsch",
                "ᴀʀꜱᴄʜ",
                "A̶r̶s̶c̶h̶",
                "𝕬𝖗𝖘𝖈𝖍",
                "Scheiße",
                "SCHEISSE",
                "scheisse",
                "Sch31ß3",
                "Wichser",
                "W1chser",
                "Wixxer",
                "Hurensohn",
                "Huren Sohn",
                "hurensöhne",
                "Hur3nsohn",
                "Huso",
                "Fick dich",
                "f1ck",
                "FlCK Fick",
                "Mutterficker",
                "Schlampe",
                "SchIampe",
                "Sch1ampe",
                "Missgeburt",
                "Fotze",
                "Nutte",
                "Spast",
                "Schwuchtel",
                "Kanake",
                "Kümmeltürke",
                "Zigeuner",
                "Neger",
                "N3ger",
                "Judensau",
                "Möse",
                "Titten",
                "T1tt3n",
                "Penis",
                "P3n1s",
                "PENlS Penis",
                "Sex",
                "$ex",
                "5ex",
                "Sexy Max",
                "Pornostar",
                "Hitler",
                "H1tl3r",
                "H!tler",
                "HitIer",
                "Adolf Hitler",
                "AdolfHitler",
                "Adolf",
                "Heil Hitler",
                "Sieg Heil",
                "SiegHeil",
                "sieg-heil",
                "Nazi",
                "Naz1",
                "Neonazi",
                "NSDAP",
                "SS",
                "Waffen-SS",
                "KZ",
                "Auschwitz",
                "Göring",
                "Goebbels",
                "Mussolini",
                "Stalin",
                "Kim Jong-un",
                "88",
                "Max88",
                "Max 88",
                "1488",
                "14/88",
                "14-88",
                "1 4 8 8",
                "٨٨",
                "C18",
                "Combat 18",
                "Lena69",
                "420",
                "1312",
                "ACAB",
                "A.C.A.B.",
                "卐 Max",
                "Max ⚡⚡",
                "ᛋᛋ",
                "Max🖕",
                "Fuck",
                "F*u*c*k",
                "fuuuuck",
                "fck u",
                "F U C K",
                "fu ck",
                "🇫🇺🇨🇰",
                "🅵🆄🅲🅺",
                "What the fuck",
                "Motherfucker",
                "Shit",
                "sh1t",
                "$hit",
                "sh!t",
                "Bullshit",
                "Bitch",
                "b1tch",
                "8itch",
                "Asshole",
                "a$$hole",
                "@sshole",
                "Ass",
                "a$$",
                "Cunt",
                "Cock",
                "Dickhead",
                "Big Dick",
                "BigDick",
                "Suck my dick",
                "Pussy",
                "Boobs",
                "b00bs",
                "Tits",
                "Slut",
                "Whore",
                "Wanker",
                "Retard",
                "Nigger",
                "n1gg3r",
                "ni99er",
                "NIGGA",
                "Faggot",
                "fa99ot",
                "Tranny",
                "Paki",
                "Ching Chong",
                "KKK",
                "White Power",
                "KYS",
                "Kill yourself",
                "Rapist",
                "аdmin",
                "Lehrerin"
            })
    void areMetHoweverTheyAreDressedUp(String name) {
        assertThat(UnsuitableWords.LISTED.areIn(name)).isTrue();
    }

    @Test
    void areNotMetInFirstNames() {
        assertThat(FIRST_NAMES)
                .hasSizeGreaterThan(300)
                .filteredOn(UnsuitableWords.LISTED::areIn)
                .isEmpty();
    }

    @Test
    void areNotMetInSurnamesAndOtherWords() {
        assertThat(SURNAMES_AND_OTHER_WORDS)
                .filteredOn(UnsuitableWords.LISTED::areIn)
                .isEmpty();
    }

    @Test
    void areNotMetWhereTwoNamesMeet() {
        var names = FIRST_NAMES.stream()
                .flatMap(first ->
                        FIRST_NAMES.stream().limit(60).flatMap(last -> Stream.of(first + last, first + " " + last)));

        assertThat(names).filteredOn(UnsuitableWords.LISTED::areIn).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana!", "Ana 1", "Hi!", "18", "Max 18", "Lena 2012", "Team 7", "Nr. 8", "Klasse 8b", "A. S. Meier",
                        "Tim & Tom", "Max + Moritz",
                "gay", "lesbisch", "Jude", "Muslim", "Türke", "Anne Gerber", "Sabine Gerlach", "Tina L", "Grass Chef",
                        "C-3PO", "R2D2", "T-Rex"
            })
    void areNotMetInHarmlessNames(String name) {
        assertThat(UnsuitableWords.LISTED.areIn(name)).isFalse();
    }

    @Test
    void areMetWhereTheStarsAllow() {
        var words = UnsuitableWords.parse(
                "list", List.of("one", "two*", "*six", "*ten*", "a b", "# one more", "", "nine 9"));

        assertThat(Stream.of(
                        "one", "x one", "o.n.e", "on e", "twofold", "x-two", "sixsix", "xsix", "often", "ab", "x a b x",
                        "nine9"))
                .allMatch(words::areIn);
        assertThat(Stream.of("oner", "none", "atwo", "sixth", "xab", "abx", "nine"))
                .noneMatch(words::areIn);
    }

    @Test
    void nameEveryLineThatIsNoEntry() {
        assertThatThrownBy(() -> UnsuitableWords.parse("list", List.of("fine", "a*b", "*", "a  b", "(")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("list:2:", "list:3:", "list:4:", "list:5:")
                .hasMessageNotContaining("list:1:");
    }

    @Test
    void areListedOnceAndAtLeast150InEachLanguage() throws IOException {
        var entries = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        var language = "";
        for (var line : lines()) {
            if (line.startsWith("# --- ")) {
                language = line.substring(6, line.indexOf(':'));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                entries.merge(language, 1, Integer::sum);
                assertThat(seen.add(line)).as(line).isTrue();
            }
        }
        assertThat(entries.get("German")).isGreaterThanOrEqualTo(150);
        assertThat(entries.get("English")).isGreaterThanOrEqualTo(150);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static List<String> lines() throws IOException {
        try (var stream = Objects.requireNonNull(UnsuitableWords.class.getResourceAsStream("unsuitable-words.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
