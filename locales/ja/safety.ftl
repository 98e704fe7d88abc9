### Medical messages.

safety-emergency = 緊急のときは、ここで待たずに、すぐ救急に電話するか、近くの人に助けを求めてください。
safety-no-advice = お薬や体調のご相談には、ここではお答えできません。薬剤師か医師に直接お聞きください。
safety-offer-pharmacist = お薬や体調のことは、ここではお答えできません。薬剤師などの専門スタッフに引き継ぎましょうか。
