import Prompts

extension Answer {
  /// The body: soreness, illness, heat, food and sleep.
  static let body: [Answer] = [
    Answer(
      Say.Glossary.missed(), rule: "A14, section 3.6",
      asks: [
        "miss,run", "missed,run", "miss,session", "missed,session", "miss,workout",
        "missed,workout", "make it up", "make up", "missed,day", "miss,day", "missed,week",
      ]),
    Answer(
      Say.Glossary.ifIll(), rule: "D03, section 3.3",
      asks: ["happens,get ill", "happens,get sick", "if,fall ill", "if,get ill", "if,get sick"]),
    Answer(
      Say.Glossary.runSore(), rule: "section 3.8",
      asks: ["run,sore", "train,sore", "running,sore", "with,soreness"]),
    Answer(
      Say.Glossary.sorenessOrInjury(), rule: "section 3.2, S42",
      terms: ["injury", "injury pain"],
      asks: [
        "soreness or injury", "injury or soreness", "sore or injured", "pain or soreness",
        "difference,soreness", "know,injury", "know,injured", "is it an injury", "tell,injury",
      ]),
    Answer(
      Say.Glossary.runCold(), rule: "D04, D05, S34",
      terms: ["neck check"],
      asks: [
        "run,cold", "train,cold", "run,sniffles", "running,cold", "lift,cold", "run,sick",
        "train,sick", "run,ill", "train,ill",
      ]),
    Answer(
      Say.Glossary.runFever(), rule: "D03, section 3.3",
      asks: [
        "run,fever", "train,fever", "run,flu", "run,covid", "run,cough", "train,flu", "after,fever",
        "after,flu", "after,covid", "after,being sick",
      ]),
    Answer(
      Say.Glossary.heat(), rule: "D37, D38, S36",
      terms: ["heat", "hot weather"],
      asks: ["hot,run", "heat,run", "too hot", "temperature", "degrees", "summer"]),
    Answer(
      Say.Glossary.coldWeather(), rule: "no rule; ask a local running club",
      asks: [
        "too cold", "run,rain", "run,ice", "run,snow", "winter", "rain",
        "rains", "icy", "snow",
      ]),
    Answer(
      Say.Glossary.period(), rule: "section 3.4",
      asks: ["period", "periods", "menstruation", "menstrual", "pms"]),
    Answer(
      Say.Glossary.shoes(), rule: "no rule; ask a running shop",
      asks: ["shoes", "shoe", "insoles"]),
    Answer(
      Say.Glossary.eating(), rule: "A12",
      terms: ["fuelling", "fueling", "nutrition"],
      asks: [
        "eat,before", "eat", "food", "breakfast", "fuel", "carbs", "hungry", "protein", "diet",
      ]),
    Answer(
      Say.Glossary.drinking(), rule: "no rule; ask a dietitian",
      terms: ["hydration"],
      asks: ["drink", "water", "hydrate", "hydration", "electrolytes", "gels", "gel"]),
    Answer(
      Say.Glossary.weight(), rule: "section 3.4",
      asks: ["lose weight", "weight loss", "losing weight", "slim", "burn fat", "calories"]),
    Answer(
      Say.Glossary.pills(), rule: "no rule; ask a pharmacist",
      asks: [
        "painkiller", "painkillers", "ibuprofen", "supplement", "supplements", "creatine",
        "medicine", "caffeine", "magnesium", "paracetamol", "aspirin",
      ]),
    Answer(
      Say.Glossary.sleep(), rule: "B25, D26, D27, S38",
      terms: ["sleep"],
      asks: ["how much,sleep", "sleep,enough", "bad sleep", "sleep,matter"]),
  ]
}
